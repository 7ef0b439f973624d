class Sub extends Base {
    public String hook() {
        return "Sub.hook";
    }
}
