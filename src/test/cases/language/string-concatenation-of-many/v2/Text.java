class Text {
    private static final int A = Integer.parseInt("1");

    static String build() {
        long b = 2;
        String many = "" + A + b + A + b + A + b + A + b + A + b + A + b + A + b + A + b + A + b + A + b
                + A + b + A + b + A + b + A + b + A + b + A + b + A + b + A + b + A + b + A + b;
        return many.length() + " " + many.substring(0, 6);
    }
}
