class Temperature {
    private final int degrees;
    private String unit = "F";

    Temperature(int degrees) {
        this.degrees = degrees * 9 / 5 + 32;
    }

    @Override
    public String toString() {
        return degrees + unit;
    }
}
