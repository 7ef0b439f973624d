package dev.reloadall.engine.match;

/**
 * One instruction, or one line of a declaration, as comparisons see it.
 *
 * @param opcode the JVM opcode, or a negative number for what is not an instruction
 * @param operand everything else, with numbered names normalised
 */
record Token(int opcode, String operand) {
    static final int DECLARATION = -1;
    static final int HANDLER = -2;
}
