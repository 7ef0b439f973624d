class Sub extends Base {
    Sub(int n) {
        super(n);
    }

    String show() {
        return "old " + base;
    }
}
