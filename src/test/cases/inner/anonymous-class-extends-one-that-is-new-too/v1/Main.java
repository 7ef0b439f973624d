public class Main {
    public static void main(String[] args) {
        System.out.println(Work.made());
        evolve.Evolve.next();
        System.out.println(Work.made());
    }
}
