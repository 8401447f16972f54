package dev.casebook.maven.classes;

import dev.casebook.maven.classes.ClassShape.Origin;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the shape of a class from its file (JVM specification, 4.1).
 *
 * <p>It is our own, since the libraries for this refuse class files that are newer than themselves, and a build tool
 * should not fail with tomorrow's JDK.
 */
final class ClassFileReader {
    private static final String GENERATED = "Ldev/casebook/generated/Generated;";
    private static final int PRIVATE = 0x0002;
    private static final int SYNTHETIC = 0x1000;

    private final DataInputStream in;
    private final ConstantPool constants;
    private final List<String> permitted = new ArrayList<>();
    private final List<String> members = new ArrayList<>();

    private ClassFileReader(byte[] file) throws IOException {
        this.in = new DataInputStream(new ByteArrayInputStream(file));
        in.skipNBytes(8); // magic and versions
        this.constants = ConstantPool.read(in);
    }

    static ClassShape read(byte[] file) throws IOException {
        return new ClassFileReader(file).readClass();
    }

    private ClassShape readClass() throws IOException {
        StringBuilder self = new StringBuilder("class ").append(in.readUnsignedShort());
        String name = readText();
        String superclass = readText();
        List<String> interfaces = readTexts();
        readMembers();
        readMembers();
        readAttributes(self);
        members.add(self.toString());
        return new ClassShape(name, superclass, interfaces, permitted, origin(), members);
    }

    /** A class file names the annotation only where it is annotated: no need to read what annotations hold. */
    private Origin origin() {
        return constants.has(GENERATED) ? Origin.CASEBOOK : Origin.OTHER;
    }

    /** The fields, or the methods. */
    private void readMembers() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            readMember();
        }
    }

    private void readMember() throws IOException {
        int flags = in.readUnsignedShort();
        StringBuilder member = new StringBuilder();
        member.append(flags).append(' ').append(readText()).append(' ').append(readText());
        readAttributes(member);
        if ((flags & (PRIVATE | SYNTHETIC)) == 0) {
            members.add(member.toString());
        }
    }

    private void readAttributes(StringBuilder member) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            readAttribute(readText(), member);
        }
    }

    private void readAttribute(String attribute, StringBuilder member) throws IOException {
        int length = in.readInt();
        switch (attribute) {
            case "ConstantValue", "Signature" -> member.append(' ').append(readText());
            case "Exceptions" -> member.append(" throws ").append(readTexts());
            case "Deprecated" -> member.append(" deprecated");
            case "PermittedSubclasses" -> permitted.addAll(readTexts());
            default -> in.skipNBytes(length);
        }
    }

    private List<String> readTexts() throws IOException {
        int count = in.readUnsignedShort();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText());
        }
        return texts;
    }

    private String readText() throws IOException {
        return constants.text(in.readUnsignedShort());
    }
}
