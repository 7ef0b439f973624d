class Area {
    static String of(Object[] all) {
        String text = "";
        for (Object each : all) {
            text += each instanceof Round round ? "R" + round.area() : each instanceof Unit unit ? "U" + unit.area() : "?";
        }
        return text + " " + more();
    }

    private static String more() {
        return new Shape.Tiny(-5).text();
    }
}
