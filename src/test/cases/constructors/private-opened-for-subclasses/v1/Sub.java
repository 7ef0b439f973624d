class Sub extends Base {
    Sub() {
        super();
    }
}
