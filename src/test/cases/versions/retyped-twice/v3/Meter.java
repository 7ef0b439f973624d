class Meter {
    private Long value = 7L;

    String read() {
        return "boxed " + value++ + " " + value.getClass().getSimpleName();
    }
}
