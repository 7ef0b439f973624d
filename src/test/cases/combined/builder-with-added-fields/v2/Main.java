import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Pizza.Builder half = Pizza.builder().size(3);
        Pizza live = Pizza.builder().size(1).build();
        System.out.println(live + " " + half.build());
        Evolve.next();
        System.out.println(live + " " + half.build());
        System.out.println(Orders.big());
    }
}
