import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Color red = Color.RED;
        System.out.println(Palette.show());
        Evolve.next();
        System.out.println(Palette.show());
        System.out.println((red == Color.RED) + " " + (red == Color.valueOf("RED")));
    }
}
