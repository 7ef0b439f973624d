class Child extends Parent {
    private final int number;
    private int childHooks;

    Child(int number) {
        this.number = number;
        childHooks = hooks;
    }

    String show() {
        return "child " + number + " hooks " + hooks + " seen " + childHooks;
    }
}
