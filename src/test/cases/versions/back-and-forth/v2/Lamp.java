class Lamp {
    private int watts = 40;
    private String color = "red";

    String show() {
        return label() + watts++;
    }

    private String label() {
        return color + " ";
    }
}
