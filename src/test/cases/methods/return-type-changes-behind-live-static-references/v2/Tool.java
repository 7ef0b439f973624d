class Tool {
    static long log(String text) {
        System.out.print("log " + text + " ");
        return 1;
    }

    static CharSequence make(String text) {
        return text + text;
    }

    static String square(int n) {
        return "s" + n * n;
    }
}
