class Temperature {
    private final int degrees;
    private String unit = "C";

    Temperature(int degrees) {
        this.degrees = degrees;
    }

    @Override
    public String toString() {
        return degrees + unit;
    }
}
