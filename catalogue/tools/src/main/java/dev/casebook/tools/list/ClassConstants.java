package dev.casebook.tools.list;

import dev.casebook.catalogue.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects the constants of a class: fields with a value, and what the constants of an enum are created with. */
final class ClassConstants extends ClassVisitor {
    private static final int API = Opcodes.ASM9;
    private static final int CONSTANT = Opcodes.ACC_STATIC | Opcodes.ACC_FINAL;

    private final Span place;
    private final List<ListRow> rows = new ArrayList<>();
    private String owner = "";
    private String type = "";
    private boolean isEnum;

    ClassConstants(Span place) {
        super(API);
        this.place = place;
    }

    List<ListRow> rows() {
        return rows;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String parent,
            String[] interfaces) {
        owner = name;
        type = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
        isEnum = (access & Opcodes.ACC_ENUM) != 0;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        if (value != null && (access & CONSTANT) == CONSTANT) {
            add(name, Map.of("value", value.toString()));
        }
        return null;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
        return isEnum && name.equals("<clinit>") ? new Creations() : null;
    }

    private void add(String name, Map<String, String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", name);
        cells.put("type", type);
        cells.putAll(values);
        rows.add(new ListRow(cells, place));
    }

    /** Follows the values on the stack as far as they are constants; an unknown value is an empty text. */
    private final class Creations extends MethodVisitor {
        private final Deque<String> stack = new ArrayDeque<>();

        Creations() {
            super(API);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_M1 && opcode <= Opcodes.ICONST_5) {
                stack.push(Integer.toString(opcode - Opcodes.ICONST_0));
            } else if (opcode == Opcodes.LCONST_0 || opcode == Opcodes.LCONST_1) {
                stack.push(Integer.toString(opcode - Opcodes.LCONST_0));
            } else if (opcode == Opcodes.ACONST_NULL) {
                stack.push("");
            } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
                pop(3);
            } else if (opcode == Opcodes.DUP) {
                stack.push(stack.isEmpty() ? "" : stack.peek());
            }
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.NEWARRAY) {
                pop(1);
                stack.push("");
            } else {
                stack.push(Integer.toString(operand));
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            stack.push(value.toString());
        }

        @Override
        public void visitTypeInsn(int opcode, String name) {
            if (opcode == Opcodes.ANEWARRAY) {
                pop(1);
            }
            if (opcode == Opcodes.NEW || opcode == Opcodes.ANEWARRAY) {
                stack.push("");
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String fieldOwner, String name, String descriptor) {
            if (opcode == Opcodes.GETSTATIC) {
                stack.push(name);
            } else if (opcode == Opcodes.PUTSTATIC) {
                pop(1);
            }
        }

        @Override
        public void visitMethodInsn(
                int opcode, String methodOwner, String name, String descriptor, boolean isInterface) {
            List<String> arguments = pop(Type.getArgumentTypes(descriptor).length);
            boolean isBox = opcode == Opcodes.INVOKESTATIC && name.equals("valueOf") && arguments.size() == 1;
            if (opcode != Opcodes.INVOKESTATIC) {
                pop(1);
            }
            boolean isOwn = methodOwner.equals(owner) || methodOwner.startsWith(owner + "$");
            if (name.equals("<init>") && isOwn && arguments.size() >= 2) {
                add(arguments.get(0), numbered(arguments.subList(2, arguments.size())));
            }
            if (!Type.getReturnType(descriptor).equals(Type.VOID_TYPE)) {
                stack.push(isBox ? arguments.get(0) : "");
            }
        }

        private static Map<String, String> numbered(List<String> arguments) {
            Map<String, String> numbered = new LinkedHashMap<>();
            for (int i = 0; i < arguments.size(); i++) {
                numbered.put(Integer.toString(i + 1), arguments.get(i));
            }
            return numbered;
        }

        private List<String> pop(int count) {
            List<String> popped = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                popped.add(0, stack.isEmpty() ? "" : stack.pop());
            }
            return popped;
        }
    }
}
