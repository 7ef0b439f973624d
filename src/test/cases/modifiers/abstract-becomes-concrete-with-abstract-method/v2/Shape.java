class Shape implements Comparable<Shape>, Runnable {
    private final String name;

    Shape() {
        this("plain");
    }

    Shape(String name) {
        this.name = name;
    }

    String show() {
        return name;
    }

    String twice() {
        return show() + show();
    }

    String name() {
        return name;
    }

    @Override
    public int compareTo(Shape other) {
        return show().compareTo(other.show()) > 0 ? 1 : -1;
    }

    @Override
    public void run() {
        System.out.println("runs");
    }
}
