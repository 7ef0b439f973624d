class Sub extends Base {
    String hello() {
        return "Sub.hello";
    }
}
