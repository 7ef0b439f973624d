class Sub extends Base {
    private final String size;
    private long twice;
    private double half = 7;

    Sub(int n) {
        if (n < 0) {
            size = "negative";
        } else {
            size = "size " + n;
            twice = n * 2L;
            if (n == 2) {
                twice = 5;
            }
        }
        super(n + 1);
        half += n / 2.0;
    }

    String show() {
        return size + ", " + twice + ", " + half + ", " + base;
    }
}
