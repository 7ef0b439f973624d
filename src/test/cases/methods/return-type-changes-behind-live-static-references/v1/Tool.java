class Tool {
    static void log(String text) {
        System.out.print(text + " ");
    }

    static String make(String text) {
        return text;
    }

    static int square(int n) {
        return n * n;
    }
}
