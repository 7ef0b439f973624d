class Area {
    static String of(Object[] all) {
        String text = "";
        for (Object each : all) {
            text += each instanceof Shape shape ? shape.area() + " " : "-";
        }
        return text + ".";
    }
}
