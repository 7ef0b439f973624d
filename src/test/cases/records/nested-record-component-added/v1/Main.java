import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Line live = Lines.make();
        System.out.println(live);
        Evolve.next();
        System.out.println(live);
        System.out.println(Lines.make());
    }
}
