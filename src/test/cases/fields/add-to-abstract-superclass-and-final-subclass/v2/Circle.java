final class Circle extends Shape {
    private final int radius;
    private String last;

    Circle(int radius) {
        this.radius = radius;
    }

    @Override
    String describe() {
        described++;
        String before = last;
        last = "call " + described;
        return "circle " + radius + " described " + described + " after " + before;
    }
}
