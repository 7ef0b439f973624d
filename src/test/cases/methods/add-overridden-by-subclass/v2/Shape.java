class Shape {
    String show() {
        return name() + " with " + corners();
    }

    String name() {
        return "shape";
    }

    int corners() {
        return 0;
    }
}
