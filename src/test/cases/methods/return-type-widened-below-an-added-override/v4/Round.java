class Round implements Shape {
    @Override
    public String name() {
        return "rounder";
    }
}
