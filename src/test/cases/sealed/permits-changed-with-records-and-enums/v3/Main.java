import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Object[] live = {new Round(2), Unit.ONE};
        System.out.println(Area.of(live));
        Evolve.next();
        System.out.println(Area.of(live));
        Evolve.next();
        System.out.println(Area.of(live));
    }
}
