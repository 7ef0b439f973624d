import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Palette.show());
        Evolve.next();
        System.out.println(Palette.show());
        Evolve.next();
        System.out.println(Palette.show());
    }
}
