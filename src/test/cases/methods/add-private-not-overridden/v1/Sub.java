class Sub extends Base {
    String secret() {
        return "Sub.secret";
    }
}
