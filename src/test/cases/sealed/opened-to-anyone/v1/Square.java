final class Square implements Shape {
    @Override
    public String name() {
        return "square";
    }
}
