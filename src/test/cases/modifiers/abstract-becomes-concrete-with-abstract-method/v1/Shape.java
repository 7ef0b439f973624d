abstract class Shape implements Comparable<Shape>, Runnable {
    private final String name;

    Shape() {
        name = "plain";
    }

    abstract String show();

    String twice() {
        return show() + show();
    }

    String name() {
        return name;
    }
}
