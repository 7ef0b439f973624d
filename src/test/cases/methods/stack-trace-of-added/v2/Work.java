class Work {
    String run() {
        try {
            return step(0);
        } catch (ArithmeticException e) {
            StackTraceElement top = e.getStackTrace()[0];
            return top.getMethodName() + " " + top.getFileName() + ":" + top.getLineNumber();
        }
    }

    String step(int n) {
        int before = 1;

        return "never " + before / n;
    }
}
