package fuzz;

/** An expression in a method: as Java, and as the model computes it. */
sealed interface Expression {

    Kind kind();

    String source();

    Object value(Frame frame);

    /** Does it still mean something where it stands? */
    boolean holds(Place place);

    record Literal(Kind kind, Object constant) implements Expression {
        @Override
        public String source() {
            return kind.literal(constant);
        }

        @Override
        public Object value(Frame frame) {
            return constant;
        }

        @Override
        public boolean holds(Place place) {
            return true;
        }
    }

    /** The parameter of the method. */
    record Parameter() implements Expression {
        @Override
        public Kind kind() {
            return Kind.INT;
        }

        @Override
        public String source() {
            return "p";
        }

        @Override
        public Object value(Frame frame) {
            return frame.parameter();
        }

        @Override
        public boolean holds(Place place) {
            return place.parameter();
        }
    }

    record Read(String field, Kind kind, boolean isStatic, int owner, boolean ofPeer) implements Expression {
        @Override
        public String source() {
            return (ofPeer ? "peer." : isStatic ? "C" + owner + "." : "") + field;
        }

        @Override
        public Object value(Frame frame) {
            return frame.model().read(field, isStatic ? null : ofPeer ? frame.self().peer : frame.self());
        }

        @Override
        public boolean holds(Place place) {
            Field now = place.universe().field(field);
            return now != null && now.kind() == kind && now.owner() == owner && now.storage().isStatic() == isStatic
                    && (isStatic || !place.isStatic()) && (!now.isPrivate() || now.owner() == place.type())
                    && (isStatic || place.universe().inherits(ofPeer ? 0 : place.type(), owner));
        }
    }

    enum Way { SELF, SUPER, PEER, STATIC }

    record Call(int family, Kind kind, Way way, int from, Expression argument) implements Expression {
        @Override
        public String source() {
            String before = switch (way) {
                case SELF -> "";
                case SUPER -> "C" + from + ".super.";
                case PEER -> "peer.";
                case STATIC -> "C" + from + ".";
            };
            return before + "m" + family + "(" + (argument == null ? "" : argument.source()) + ")";
        }

        @Override
        public Object value(Frame frame) {
            int argument = this.argument == null ? 0 : (Integer) this.argument.value(frame);
            return frame.model().call(family, way, from, way == Way.STATIC ? null : way == Way.PEER ? frame.self().peer : frame.self(), argument);
        }

        @Override
        public boolean holds(Place place) {
            Family now = place.universe().families.get(family);
            return now != null && family < place.rank() && now.kind() == kind && now.parameter() == (argument != null)
                    && (argument == null || argument.holds(place)) && now.isStatic() == (way == Way.STATIC)
                    && (now.isStatic() || !place.isStatic()) && place.universe().canCall(now, way, way == Way.STATIC ? from : place.type(), place.type());
        }
    }

    record Sum(Kind kind, Expression left, Expression right) implements Expression {
        @Override
        public String source() {
            return "(" + left.source() + " + " + right.source() + ")";
        }

        @Override
        public Object value(Frame frame) {
            Object one = left.value(frame);
            Object other = right.value(frame);
            return switch (kind) {
                case INT -> (Object) ((Integer) one + (Integer) other);
                case LONG -> (Long) one + (Long) other;
                case TEXT -> "" + one + other;
            };
        }

        @Override
        public boolean holds(Place place) {
            return left.holds(place) && right.holds(place);
        }
    }

    record As(Kind kind, Expression inner) implements Expression {
        @Override
        public String source() {
            return kind.source(inner.kind(), inner.source());
        }

        @Override
        public Object value(Frame frame) {
            return inner.kind() == kind ? inner.value(frame) : kind.from(inner.value(frame));
        }

        @Override
        public boolean holds(Place place) {
            return inner.holds(place);
        }
    }

    /** One of two, by whether a number is even: as an expression, or by a switch over texts. */
    record Choice(Expression number, Expression even, Expression odd, boolean bySwitch) implements Expression {
        @Override
        public Kind kind() {
            return even.kind();
        }

        @Override
        public String source() {
            return bySwitch
                    ? "(switch (Help.parity(" + number.source() + ")) { case \"even\" -> " + even.source() + "; default -> " + odd.source() + "; })"
                    : "((" + number.source() + ") % 2 == 0 ? " + even.source() + " : " + odd.source() + ")";
        }

        @Override
        public Object value(Frame frame) {
            return (Integer) number.value(frame) % 2 == 0 ? even.value(frame) : odd.value(frame);
        }

        @Override
        public boolean holds(Place place) {
            return number.holds(place) && even.holds(place) && odd.holds(place);
        }
    }

    enum Wrap { LAMBDA, ANONYMOUS, LOCAL }

    /** The same in code of its own. */
    record Wrapped(Wrap wrap, Expression inner) implements Expression {
        @Override
        public Kind kind() {
            return inner.kind();
        }

        @Override
        public String source() {
            String type = kind() == Kind.TEXT ? "String" : kind() == Kind.INT ? "Integer" : "Long";
            return switch (wrap) {
                case LAMBDA -> "((" + kind().java + ") ((java.util.function.Supplier<" + type + ">) () -> " + inner.source() + ").get())";
                case ANONYMOUS -> "new Object() { " + kind().java + " v() { return " + inner.source() + "; } }.v()";
                case LOCAL -> "((" + kind().java + ") ((java.util.function.Supplier<" + type + ">) () -> { class " + local() + " { " + kind().java + " v() { return " + inner.source()
                        + "; } } return new " + local() + "().v(); }).get())";
            };
        }

        /** Another one than those inside. */
        private String local() {
            return "L" + Integer.toHexString(inner.source().hashCode());
        }

        @Override
        public Object value(Frame frame) {
            return inner.value(frame);
        }

        @Override
        public boolean holds(Place place) {
            return inner.holds(place);
        }
    }

    /** Where an expression is evaluated. */
    record Frame(Model model, Model.Instance self, int parameter) {
    }

    /** Where an expression stands: in a method of that rank in that class. */
    record Place(Universe universe, int type, boolean isStatic, boolean parameter, int rank) {
    }
}
