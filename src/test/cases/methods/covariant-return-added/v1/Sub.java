class Sub extends Base {
    public String toString() {
        return "sub";
    }
}
