class Person implements Named {
    @Override
    public String name() {
        return "Ada";
    }
}
