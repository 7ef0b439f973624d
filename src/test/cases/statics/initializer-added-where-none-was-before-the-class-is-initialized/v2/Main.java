public class Main {

    static Object loaded = new Object[] {new Holder[0], new Names() { }};

    public static void main(String[] args) {
        evolve.Evolve.next();
        print();
    }

    static void print() {
        System.out.println(Holder.CONSTANT + Holder.variable + " " + Names.NAME);
    }
}
