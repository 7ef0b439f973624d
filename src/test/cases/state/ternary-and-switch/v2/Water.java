class Water {
    int degrees;
    String state;
    int code;

    Water(int degrees) {
        this.degrees = degrees;
        this.state = this.degrees < 0 ? "ice" : this.degrees > 100 ? "steam" : "liquid";
        this.code = switch (this.state) {
            case "ice" -> 1;
            case "liquid" -> 2;
            default -> 3;
        };
    }

    String show() {
        return state + " " + code;
    }
}
