"""Small invented pages and texts that several tests of intake read."""

GLUED = (
    "RegionFerry to Skarn Island stopped after crack is found\n\n"
    "Ferry to Skarn\u00a0Island stopped after crack is found\n\n"
    "The ferry \u201cHalla\u201d in the port of Skarn on Sunday\n"
    'The ferry "Halla" in the port of Skarn on Sunday\n'
    "Photo: \u00a9 Oda Lien\n\n"
    "6:05 PM EST, January 9, 2023\n\n"
    "The only ferry to Skarn Island was taken out of service on Sunday after a crack was found in its bow door.\n\n"
    "A crack that grew\n\n"
    "The crack was eleven centimetres long, said the harbour master, Tor Brekke, who runs the port.\n\n"
    "Related content"
)

PAGE = """<!DOCTYPE html>
<html><head><title>Ferry to Skarn Island stopped after crack is found | Skarn Post</title>
<style>p { color: red }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article>
<h1>Ferry to Skarn Island stopped after crack is found</h1>
<p class="byline">By <a rel="author" href="/who">Marit Oddsen</a></p>
<p><time datetime="2023-01-09T18:05:00-05:00">January 9, 2023</time></p>
<figure><img src="//tracker.example/ferry.jpg" alt="x">
<figcaption>The ferry Halla in the port of Skarn.</figcaption></figure>
<p>The only ferry to Skarn Island was taken out of service on Sunday after a crack was found in its bow door, the
company that runs it said.</p>
<h2>A crack that grew</h2>
<p>The crack was <b>eleven&nbsp;centimetres</b> long, said the harbour master, Tor Brekke, who has run the port of the
island for nine years &amp; seen two ferries go.</p>
<blockquote><p>We heard it before we saw it, and then the water came in, said a mate on the bridge.</p></blockquote>
<ul><li>The ferry was built in 1984 and carries forty cars on each of its crossings.</li>
<li>It crosses the sound nine times a day, from five in the morning until ten at night.</li></ul>
<p>The island has 1,210 inhabitants, and no other way to the mainland until the spring, when the ice has gone.</p>
<script>document.write("written by a script")</script><p hidden>Hidden words</p><!-- a comment -->
</article>
<aside><h3>Most read</h3><ul><li><a href="/1">Mayor of Skarn resigns</a></li></ul></aside>
<footer><p>\u00a9 2023 Skarn Post. All rights reserved.</p></footer>
</body></html>"""
