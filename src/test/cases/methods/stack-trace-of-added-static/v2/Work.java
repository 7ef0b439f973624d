class Work {
    static String run() {
        try {
            check(null);
            return "fine";
        } catch (NullPointerException e) {
            StackTraceElement top = e.getStackTrace()[0];
            return top.getMethodName() + " " + top.getFileName() + ":" + top.getLineNumber();
        }
    }

    // A comment moves the line down.
    private static void check(String s) {
        s.length();
    }
}
