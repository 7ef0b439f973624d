interface Right {
    default String hi() {
        return "right" + Right.word();
    }

    private static String word() {
        return "w";
    }
}
