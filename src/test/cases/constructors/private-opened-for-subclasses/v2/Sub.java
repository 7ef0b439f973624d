class Sub extends Base {
    Sub() {
        super("sub", 2);
    }
}
