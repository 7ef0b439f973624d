class Impl implements Names {
    @Override
    public String toString() {
        return "impl" + BOTH.length + SECOND + extra();
    }

    static String extra() {
        return THIRD + java.util.Arrays.toString(BOTH);
    }
}
