import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Color green = Palette.pick();
        System.out.println(Palette.show() + " " + green);
        Evolve.next();
        System.out.println(Palette.show() + " " + green.name());
        try {
            Color.valueOf("GREEN");
            System.out.println("found");
        } catch (IllegalArgumentException e) {
            System.out.println("no constant");
        }
    }
}
