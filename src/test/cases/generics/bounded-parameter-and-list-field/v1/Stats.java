class Stats<N extends Number & Comparable<N>> {
    private double sum;

    void add(N number) {
        sum += number.doubleValue();
    }

    String show() {
        return "sum " + sum;
    }
}
