class Sub extends Base {
    static String name() {
        return "sub";
    }
}
