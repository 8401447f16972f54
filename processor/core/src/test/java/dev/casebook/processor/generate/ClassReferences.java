package dev.casebook.processor.generate;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

/** What a class file refers to: the constants of its pool (JVM specification, 4.4), and nothing else of it. */
final class ClassReferences {
    private final Object[] pool;

    private record Named(int name) {}

    private record NameAndType(int name, int type) {}

    private record Member(int owner, int nameAndType) {}

    private ClassReferences(DataInputStream in) throws IOException {
        in.readInt(); // magic
        in.readInt(); // version
        this.pool = new Object[in.readUnsignedShort()];
        for (int i = 1; i < pool.length; i++) {
            int tag = in.readUnsignedByte();
            pool[i] = constant(tag, in);
            if (tag == 5 || tag == 6) {
                i++; // long and double take two places
            }
        }
    }

    /** The classes that it names, such as {@code java/lang/Class}, and the members, such as {@code java/lang/Class.forName}. */
    static Set<String> of(InputStream classFile) throws IOException {
        return new ClassReferences(new DataInputStream(classFile)).all();
    }

    private Set<String> all() {
        Set<String> found = new TreeSet<>();
        for (Object constant : pool) {
            if (constant instanceof Named named) {
                found.add(text(named.name()));
            } else if (constant instanceof Member member) {
                Named owner = (Named) pool[member.owner()];
                NameAndType nameAndType = (NameAndType) pool[member.nameAndType()];
                found.add(text(owner.name()) + "." + text(nameAndType.name()));
            }
        }
        return found;
    }

    private String text(int index) {
        return (String) pool[index];
    }

    private static Object constant(int tag, DataInputStream in) throws IOException {
        return switch (tag) {
            case 1 -> in.readUTF();
            case 7 -> new Named(in.readUnsignedShort());
            case 9, 10, 11 -> new Member(in.readUnsignedShort(), in.readUnsignedShort());
            case 12 -> new NameAndType(in.readUnsignedShort(), in.readUnsignedShort());
            case 3, 4, 17, 18 -> in.readInt();
            case 5, 6 -> in.readLong();
            case 8, 16, 19, 20 -> in.readUnsignedShort();
            case 15 -> in.readUnsignedByte() << Short.SIZE | in.readUnsignedShort();
            default -> throw new IOException("constant tag " + tag);
        };
    }
}
