class Labels {
    private static int label = 5;

    static String show() {
        label++;
        return "number " + label;
    }
}
