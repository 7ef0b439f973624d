import java.util.Map;

class Paint {
    static void show(Map<Color, Object> map) {
        map.forEach((color, value) -> System.out.print(color + "=" + value + " " + color.describe() + "; "));
        for (Color color : Color.values()) {
            System.out.print(color.name() + color.compareTo(Color.valueOf("RED")) + color.describe() + " ");
        }
        System.out.println(".");
    }
}
