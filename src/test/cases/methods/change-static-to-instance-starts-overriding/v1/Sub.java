class Sub extends Base {
    static String name() {
        return "Sub.name";
    }
}
