class Area {
    static String of(Object[] all) {
        String text = "";
        for (Object each : all) {
            text += each instanceof Round round ? "r" + round.area() + round.text() : each instanceof Unit unit ? "u" + unit.text() : "?";
        }
        return text + " " + more();
    }

    private static String more() {
        Shape free = new Free();
        Shape freer = new Free() {
            @Override
            public int area() {
                return super.area() + 1;
            }
        };
        return free.text() + " " + freer.area();
    }
}
