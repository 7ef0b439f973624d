class Child extends Parent {
    private final int number;

    Child(int number) {
        this.number = number;
    }

    String show() {
        return "child " + number;
    }
}
