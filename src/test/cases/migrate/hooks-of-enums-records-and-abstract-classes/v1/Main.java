import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Level level = Level.HIGH;
        Point point = new Point(1, 2);
        Shape shape = new Shape() {
            @Override
            String name() {
                return "anonymous";
            }
        };
        Box<String> box = new Box<>("text");
        Evolve.next();
        System.out.println(level.show() + " " + Level.LOW.show() + " " + (level == Level.HIGH));
        System.out.println(point.show());
        System.out.println(shape.show());
        System.out.println(box.show());
    }
}
