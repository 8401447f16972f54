package dev.casebook.maven.classes;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;

/** The constants of a class file (JVM specification, 4.4): those that names, descriptors and values need. */
final class ConstantPool {
    private final Object[] values;

    private ConstantPool(int size) {
        this.values = new Object[size];
    }

    /** An entry that represents another one: the name of a class, the text of a string. */
    private record Reference(int index) {}

    static ConstantPool read(DataInputStream in) throws IOException {
        ConstantPool pool = new ConstantPool(in.readUnsignedShort());
        int index = 1;
        while (index < pool.values.length) {
            int tag = in.readUnsignedByte();
            pool.values[index] = value(tag, in);
            index += tag == 5 || tag == 6 ? 2 : 1; // long and double take two places
        }
        return pool;
    }

    private static Object value(int tag, DataInputStream in) throws IOException {
        return switch (tag) {
            case 1 -> in.readUTF();
            case 3 -> in.readInt();
            case 4 -> in.readFloat();
            case 5 -> in.readLong();
            case 6 -> in.readDouble();
            case 7, 8, 16, 19, 20 -> new Reference(in.readUnsignedShort());
            case 9, 10, 11, 12, 17, 18 -> in.readInt();
            case 15 -> in.readUnsignedByte() << Short.SIZE | in.readUnsignedShort();
            default -> throw new IOException("a class file of a kind that is not known: constant tag " + tag);
        };
    }

    boolean has(String text) {
        return Arrays.asList(values).contains(text);
    }

    /** The constant as text: a name, a class's name, a constant's value; empty for index 0. */
    String text(int index) {
        if (index == 0) {
            return "";
        }
        return values[index] instanceof Reference reference ? text(reference.index()) : String.valueOf(values[index]);
    }
}
