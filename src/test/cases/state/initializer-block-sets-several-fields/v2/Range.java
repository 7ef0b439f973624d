class Range {
    private int middle = 50;
    private int low;
    private int high;
    private String text;

    {
        int spread = middle / 10;
        low = middle - spread;
        high = middle + spread;
        text = low + ".." + high;
    }

    String show() {
        return text + " " + low + " " + high;
    }
}
