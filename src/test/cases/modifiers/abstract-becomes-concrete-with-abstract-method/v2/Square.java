class Square extends Shape {
    @Override
    String show() {
        return "square";
    }

    @Override
    public int compareTo(Shape other) {
        return 0;
    }

    @Override
    public void run() {
    }
}
