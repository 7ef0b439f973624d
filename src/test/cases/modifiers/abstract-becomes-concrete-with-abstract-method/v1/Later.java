class Later extends Shape {
    @Override
    String show() {
        return "later";
    }

    @Override
    public int compareTo(Shape other) {
        return 0;
    }

    @Override
    public void run() {
    }
}
